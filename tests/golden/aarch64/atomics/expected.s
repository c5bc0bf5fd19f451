	.arch armv8-a
	.file	"orig.c"
	.text
	.global	__aarch64_ldadd4_acq_rel
	.align	2
	.p2align 4,,11
	.global	add
	.type	add, %function
add:
.Lkpatch_old_0:
.LFB0:
	.cfi_startproc
	stp	x29, x30, [sp, -16]!
	.cfi_def_cfa_offset 16
	.cfi_offset 29, -16
	.cfi_offset 30, -8
	adrp	x1, .LANCHOR0
	mov	w0, 1
	mov	x29, sp
	add	x1, x1, :lo12:.LANCHOR0
	bl	__aarch64_ldadd4_acq_rel
	ldp	x29, x30, [sp], 16
	.cfi_restore 30
	.cfi_restore 29
	.cfi_def_cfa_offset 0
	add	w0, w0, 1
	ret
	.cfi_endproc
.LFE0:
	.size	add, .-add
.Lkpatch_old_end_0:
	.global	count
	.bss
	.align	2
	.set	.LANCHOR0,. + 0
	.type	count, %object
	.size	count, 4
count:
	.zero	4
	.ident	"GCC: (Debian 12.2.0-14) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"ax",%progbits
	.p2align	4
	.type	add.kpatch, %function
add.kpatch:
.Lkpatch_new_0:
	.cfi_startproc
	stp	x29, x30, [sp, -16]!
	.cfi_def_cfa_offset 16
	.cfi_offset 29, -16
	.cfi_offset 30, -8
	adrp	x1, .LANCHOR0
	mov	w0, 2
	mov	x29, sp
	add	x1, x1, :lo12:.LANCHOR0
	bl	__aarch64_ldadd4_acq_rel
	ldp	x29, x30, [sp], 16
	.cfi_restore 30
	.cfi_restore 29
	.cfi_def_cfa_offset 0
	add	w0, w0, 2
	ret
	.cfi_endproc
	.size	add.kpatch, .-add.kpatch
.Lkpatch_new_end_0:
	.section	.kpatch.text,"ax",%progbits
	.balign	16
	.type	add.kpatch_old, %function
add.kpatch_old:
.Lkpatch_copy_0:
	.cfi_startproc
	stp	x29, x30, [sp, -16]!
	.cfi_def_cfa_offset 16
	.cfi_offset 29, -16
	.cfi_offset 30, -8
	adrp	x1, .LANCHOR0
	mov	w0, 1
	mov	x29, sp
	add	x1, x1, :lo12:.LANCHOR0
	bl	__aarch64_ldadd4_acq_rel
	ldp	x29, x30, [sp], 16
	.cfi_restore 30
	.cfi_restore 29
	.cfi_def_cfa_offset 0
	add	w0, w0, 1
	ret
	.cfi_endproc
	.size	add.kpatch_old, .-add.kpatch_old
.Lkpatch_copy_end_0:
	.section	.kpatch.strtab,"a",%progbits
.Lkpatch_name_0:
	.string	"add"
	.section	.kpatch.info,"aR",%progbits
	.balign	8
	.long	.Lkpatch_old_0-.
	.long	.Lkpatch_old_end_0-.Lkpatch_old_0
	.long	.Lkpatch_new_0-.
	.long	.Lkpatch_new_end_0-.Lkpatch_new_0
	.long	.Lkpatch_name_0-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_0-.
	.long	.Lkpatch_copy_end_0-.Lkpatch_copy_0
	.zero	20
