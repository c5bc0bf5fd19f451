	.arch armv8-a
	.file	"orig.c"
	.text
	.align	2
	.p2align 4,,11
	.global	f
	.type	f, %function
f:
.Lkpatch_old_0:
.LFB0:
	.cfi_startproc
	mrs	x1, tpidr_el0
	adrp	x2, :gottprel:theirs
	ldr	x2, [x2, #:gottprel_lo12:theirs]
	add	x3, x1, #:tprel_hi12:.LANCHOR0, lsl #12
	add	x3, x3, #:tprel_lo12_nc:.LANCHOR0
	ldr	w0, [x3]
	ldr	w1, [x1, x2]
	add	w0, w0, 1
	str	w0, [x3]
	add	w0, w0, w1
	ret
	.cfi_endproc
.LFE0:
	.size	f, .-f
.Lkpatch_old_end_0:
	.global	ours
	.section	.tbss,"awT",@nobits
	.align	2
	.set	.LANCHOR0,. + 0
	.type	ours, %object
	.size	ours, 4
ours:
	.zero	4
	.ident	"GCC: (Debian 12.2.0-14) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"ax",%progbits
	.p2align	4
	.type	f.kpatch, %function
f.kpatch:
.Lkpatch_new_0:
	.cfi_startproc
	mrs	x1, tpidr_el0
	adrp	x2, :gottprel:theirs
	ldr	x2, [x2, #:gottprel_lo12:theirs]
	add	x3, x1, #:tprel_hi12:.LANCHOR0, lsl #12
	add	x3, x3, #:tprel_lo12_nc:.LANCHOR0
	ldr	w0, [x3]
	ldr	w1, [x1, x2]
	add	w0, w0, 2
	str	w0, [x3]
	add	w0, w0, w1
	ret
	.cfi_endproc
	.size	f.kpatch, .-f.kpatch
.Lkpatch_new_end_0:
	.section	.kpatch.text,"ax",%progbits
	.balign	16
	.type	f.kpatch_old, %function
f.kpatch_old:
.Lkpatch_copy_0:
	.cfi_startproc
	mrs	x1, tpidr_el0
	adrp	x2, :gottprel:theirs
	ldr	x2, [x2, #:gottprel_lo12:theirs]
	add	x3, x1, #:tprel_hi12:.LANCHOR0, lsl #12
	add	x3, x3, #:tprel_lo12_nc:.LANCHOR0
	ldr	w0, [x3]
	ldr	w1, [x1, x2]
	add	w0, w0, 1
	str	w0, [x3]
	add	w0, w0, w1
	ret
	.cfi_endproc
	.size	f.kpatch_old, .-f.kpatch_old
.Lkpatch_copy_end_0:
	.section	.kpatch.strtab,"a",%progbits
.Lkpatch_name_0:
	.string	"f"
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
