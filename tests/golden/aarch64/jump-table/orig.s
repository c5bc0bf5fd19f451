	.arch armv8-a
	.file	"orig.c"
	.text
	.section	.rodata.str1.8,"aMS",@progbits,1
	.align	3
.LC0:
	.string	"zero"
	.align	3
.LC1:
	.string	"one"
	.align	3
.LC2:
	.string	"two"
	.align	3
.LC3:
	.string	"four"
	.align	3
.LC4:
	.string	"4"
	.align	3
.LC5:
	.string	"five"
	.align	3
.LC6:
	.string	"six"
	.align	3
.LC7:
	.string	"seven"
	.text
	.align	2
	.p2align 4,,11
	.global	sw
	.type	sw, %function
sw:
.LFB0:
	.cfi_startproc
	stp	x29, x30, [sp, -16]!
	.cfi_def_cfa_offset 16
	.cfi_offset 29, -16
	.cfi_offset 30, -8
	mov	x29, sp
	cmp	w0, 4
	beq	.L2
	mov	w1, w0
	bgt	.L3
	cmp	w0, 2
	beq	.L4
	mov	w0, 9
	cmp	w1, 3
	bne	.L17
.L1:
	ldp	x29, x30, [sp], 16
	.cfi_remember_state
	.cfi_restore 30
	.cfi_restore 29
	.cfi_def_cfa_offset 0
	ret
	.p2align 2,,3
.L3:
	.cfi_restore_state
	cmp	w0, 6
	beq	.L8
	cmp	w0, 7
	bne	.L18
	ldp	x29, x30, [sp], 16
	.cfi_remember_state
	.cfi_restore 30
	.cfi_restore 29
	.cfi_def_cfa_offset 0
	adrp	x0, .LC7
	add	x0, x0, :lo12:.LC7
	b	out
.L18:
	.cfi_restore_state
	cmp	w0, 5
	bne	.L15
	adrp	x0, .LC5
	add	x0, x0, :lo12:.LC5
	bl	out
	add	w0, w0, w0, lsl 1
	ldp	x29, x30, [sp], 16
	.cfi_remember_state
	.cfi_restore 30
	.cfi_restore 29
	.cfi_def_cfa_offset 0
	ret
	.p2align 2,,3
.L17:
	.cfi_restore_state
	cbz	w1, .L6
	cmp	w1, 1
	bne	.L15
	mov	w1, 7
	adrp	x0, .LC1
	add	x0, x0, :lo12:.LC1
	bl	out
	ldp	x29, x30, [sp], 16
	.cfi_remember_state
	.cfi_restore 30
	.cfi_restore 29
	.cfi_def_cfa_offset 0
	add	w0, w0, 1
	ret
	.p2align 2,,3
.L4:
	.cfi_restore_state
	mov	w1, -7
	adrp	x0, .LC2
	add	x0, x0, :lo12:.LC2
	bl	out
	mov	w0, 5
	ldp	x29, x30, [sp], 16
	.cfi_remember_state
	.cfi_restore 30
	.cfi_restore 29
	.cfi_def_cfa_offset 0
	ret
	.p2align 2,,3
.L8:
	.cfi_restore_state
	adrp	x0, .LC6
	mov	w1, 70
	add	x0, x0, :lo12:.LC6
	bl	out
	mov	w0, 4
.L19:
	ldp	x29, x30, [sp], 16
	.cfi_remember_state
	.cfi_restore 30
	.cfi_restore 29
	.cfi_def_cfa_offset 0
	ret
	.p2align 2,,3
.L6:
	.cfi_restore_state
	mov	w1, 0
	adrp	x0, .LC0
	add	x0, x0, :lo12:.LC0
	bl	out
	mov	w0, 0
	ldp	x29, x30, [sp], 16
	.cfi_remember_state
	.cfi_restore 30
	.cfi_restore 29
	.cfi_def_cfa_offset 0
	ret
	.p2align 2,,3
.L2:
	.cfi_restore_state
	mov	w1, 2
	adrp	x0, .LC3
	add	x0, x0, :lo12:.LC3
	bl	out
	mov	w1, 3
	adrp	x0, .LC4
	add	x0, x0, :lo12:.LC4
	bl	out
	mov	w0, 4
	b	.L19
.L15:
	mov	w0, w1
	b	.L1
	.cfi_endproc
.LFE0:
	.size	sw, .-sw
	.ident	"GCC: (Debian 12.2.0-14) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
