	.file	"orig.c"
	.text
	.p2align 4
	.globl	n
	.type	n, @function
n:
.Lkpatch_old_0:
.LFB0:
	.cfi_startproc
	xorpd	.LC0(%rip), %xmm0
	ret
	.cfi_endproc
.LFE0:
	.size	n, .-n
.Lkpatch_old_end_0:
	.p2align 4
	.globl	z
	.type	z, @function
z:
.Lkpatch_old_1:
.LFB1:
	.cfi_startproc
	testl	%edi, %edi
	je	.L3
	movsd	.LC1(%rip), %xmm0
.L3:
	ret
	.cfi_endproc
.LFE1:
	.size	z, .-z
.Lkpatch_old_end_1:
	.section	.rodata.cst16,"aM",@progbits,16
	.align 16
.LC0:
	.long	0
	.long	-2147483648
	.long	0
	.long	0
	.set	.LC1,.LC0
	.ident	"GCC: (Debian 12.2.0-14+deb12u1) 12.2.0"
	.section	.note.GNU-stack,"",@progbits
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	n.kpatch, @function
n.kpatch:
.Lkpatch_new_0:
	.cfi_startproc
	mulsd	.LC2.kpatch(%rip), %xmm0
	ret
	.cfi_endproc
	.size	n.kpatch, .-n.kpatch
.Lkpatch_new_end_0:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	n.kpatch_old, @function
n.kpatch_old:
.Lkpatch_copy_0:
	.cfi_startproc
	xorpd	.LC0(%rip), %xmm0
	ret
	.cfi_endproc
	.size	n.kpatch_old, .-n.kpatch_old
.Lkpatch_copy_end_0:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	z.kpatch, @function
z.kpatch:
.Lkpatch_new_1:
	.cfi_startproc
	testl	%edi, %edi
	jne	.L5.kpatch
	addsd	.LC4.kpatch(%rip), %xmm0
	ret
	.p2align 4,,10
	.p2align 3
.L5.kpatch:
	movsd	.LC3.kpatch(%rip), %xmm0
	ret
	.cfi_endproc
	.size	z.kpatch, .-z.kpatch
.Lkpatch_new_end_1:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	z.kpatch_old, @function
z.kpatch_old:
.Lkpatch_copy_1:
	.cfi_startproc
	testl	%edi, %edi
	je	.L3.kpatch_old
	movsd	.LC1(%rip), %xmm0
.L3.kpatch_old:
	ret
	.cfi_endproc
	.size	z.kpatch_old, .-z.kpatch_old
.Lkpatch_copy_end_1:
	.section	.kpatch.rodata,"a",@progbits
	.balign	8
.LC2.kpatch:
	.long	0
	.long	-1074266112
	.balign	8
.LC3.kpatch:
	.long	0
	.long	-2147483648
	.balign	8
.LC4.kpatch:
	.long	0
	.long	1072693248
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"n"
	.section	.kpatch.info,"aR",@progbits
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
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_1:
	.string	"z"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_1-.
	.long	.Lkpatch_old_end_1-.Lkpatch_old_1
	.long	.Lkpatch_new_1-.
	.long	.Lkpatch_new_end_1-.Lkpatch_new_1
	.long	.Lkpatch_name_1-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_1-.
	.long	.Lkpatch_copy_end_1-.Lkpatch_copy_1
	.zero	20
